package kefu.billing.settlement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Fills in the statement of a reading; volume, price and amount follow from it. */
public record FillSettlement(@NotNull UUID readingId) {}
