package kefu.billing.tariff;

/** What a tariff item prices: gas by volume for one kind of user, or a service by its own unit. */
public enum TariffKind {
    GAS,
    SERVICE
}
