package kefu.billing.account;

import java.util.UUID;

/** Happened: the customer has one more supply point. Observed in the same transaction. */
public record GasAccountOpened(UUID customerId) {}
