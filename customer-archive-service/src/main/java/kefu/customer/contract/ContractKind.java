package kefu.customer.contract;

/** What a contract is about, and which callbacks follow from it unless it says otherwise. */
public enum ContractKind {
    /** 网站建设类: web site, space, domain. */
    WEBSITE(CallbackPlan.MONTHLY),
    /** 推广类. */
    PROMOTION(CallbackPlan.MONTHLY),
    /** 项目. */
    PROJECT(CallbackPlan.PROJECT),
    /** Supply such as gas. */
    SUPPLY(CallbackPlan.NONE),
    OTHER(CallbackPlan.NONE);

    private final CallbackPlan usual;

    ContractKind(CallbackPlan usual) {
        this.usual = usual;
    }

    CallbackPlan usualPlan() {
        return usual;
    }
}
