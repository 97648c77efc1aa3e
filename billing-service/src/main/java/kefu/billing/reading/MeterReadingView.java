package kefu.billing.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.billing.office.Quantity;
import kefu.billing.tariff.UserKind;
import org.jspecify.annotations.Nullable;

/** A meter reading as it is answered. */
public record MeterReadingView(
        UUID id,
        UUID gasAccountId,
        UUID customerId,
        UserKind userKind,
        LocalDate readOn,
        Quantity value,
        Quantity previousValue,
        @Nullable LocalDate previousReadOn,
        Quantity volume,
        boolean outOfWindow,
        @Nullable UUID corrects,
        boolean corrected,
        @Nullable String correctionReason,
        Instant createdAt,
        String createdBy) {

    static MeterReadingView of(MeterReading reading) {
        return new MeterReadingView(
                reading.id(),
                reading.gasAccountId(),
                reading.customerId(),
                reading.userKind(),
                reading.readOn(),
                reading.value(),
                reading.previousValue(),
                reading.previousReadOn(),
                reading.volume(),
                reading.outOfWindow(),
                reading.corrects(),
                reading.isCorrected(),
                reading.correctionReason(),
                reading.made().createdAt(),
                reading.made().createdBy());
    }
}
