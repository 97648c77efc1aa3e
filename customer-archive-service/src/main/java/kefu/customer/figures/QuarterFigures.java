package kefu.customer.figures;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A customer's figures of one quarter as billing last reported them; an older report never replaces a newer one. */
@Entity
@Table(name = "quarter_figures")
class QuarterFigures {

    private static final int CENTS = 2;

    @EmbeddedId
    private FigureKey key;

    @Column(name = "total_paid")
    private BigDecimal totalPaid;

    private BigDecimal revenue;
    private int accounts;
    private long sequence;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected QuarterFigures() {}

    QuarterFigures(FigureKey key, QuarterTotalChanged report, long sequence) {
        this.key = key;
        this.totalPaid = report.totalPaid().amount();
        this.revenue = report.revenue().amount();
        this.accounts = report.accounts();
        this.sequence = sequence;
    }

    /** Takes over a report unless a newer one has been; whether it did. */
    boolean replace(QuarterTotalChanged report, long reported) {
        if (reported <= sequence) {
            return false;
        }
        totalPaid = report.totalPaid().amount();
        revenue = report.revenue().amount();
        accounts = report.accounts();
        sequence = reported;
        return true;
    }

    BigDecimal totalPaid() {
        return totalPaid;
    }

    /** 达到 means to reach: 4999.996 is not 5000, so cents are cut, never rounded up. */
    BigDecimal arpu() {
        return revenue.divide(BigDecimal.valueOf(Math.max(1, accounts)), CENTS, RoundingMode.DOWN);
    }
}
