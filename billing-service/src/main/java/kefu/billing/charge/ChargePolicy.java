package kefu.billing.charge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** What the manuals leave open about charges for services. */
@ConfigMapping(prefix = "kefu.charge")
public interface ChargePolicy {

    /** Whether the charge of a completed special service is billed at once; otherwise somebody bills it. */
    @WithDefault("true")
    boolean invoiceAtOnce();

    /** The tariff item parts are charged as which a technician collects for on site. */
    @WithDefault("PARTS")
    String partsItem();

    /** Days from the invoice to the last day of payment; the manuals set none. */
    OptionalInt payWithinDays();
}
