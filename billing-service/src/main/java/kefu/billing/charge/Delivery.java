package kefu.billing.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** When, how and by whom the customer was given the notice. */
@Embeddable
public record Delivery(
        @Column(name = "delivered_on") LocalDate deliveredOn,

        @Enumerated(EnumType.STRING) @Column(name = "delivery_channel")
        DeliveryChannel channel,

        @Column(name = "delivered_by") String deliveredBy) {}
