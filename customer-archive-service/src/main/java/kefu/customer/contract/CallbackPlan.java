package kefu.customer.contract;

/** Which periodic callbacks a contract brings with it. */
public enum CallbackPlan {
    /** Every month (另定期访问/月, 001-④ 一1). */
    MONTHLY,
    /** Monthly within the first year after delivery, quarterly afterwards (003-篇8 五). */
    PROJECT,
    NONE
}
