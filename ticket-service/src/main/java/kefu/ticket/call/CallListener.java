package kefu.ticket.call;

/** Whoever keeps something of calls beside their record hears of each change, in its transaction. */
public interface CallListener {

    void changed(CountedCall call);
}
