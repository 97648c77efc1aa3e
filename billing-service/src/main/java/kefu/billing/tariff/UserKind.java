package kefu.billing.tariff;

/** Gas user kinds (用户类别). The reading days bind the first two only; each kind has its own price. */
public enum UserKind {
    /** 公福: public-welfare institutions. */
    PUBLIC_WELFARE,
    /** 商业. */
    COMMERCIAL,
    /** 居民: read when it suits them. */
    RESIDENTIAL;

    /** Whether the manual fixes the days of the month on which this kind is read. */
    public boolean readOnFixedDays() {
        return this != RESIDENTIAL;
    }
}
