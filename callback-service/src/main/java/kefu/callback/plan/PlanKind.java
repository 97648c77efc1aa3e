package kefu.callback.plan;

import kefu.callback.task.CallbackKind;

/** The rhythms the manuals know, and the one for everything they leave open. */
public enum PlanKind {
    /** 定期访问/月: every month for good (001-④一1). */
    MONTHLY(CallbackKind.PERIODIC),
    /** 项目回访: monthly in the first year, quarterly later (003-篇8 五). */
    PROJECT(CallbackKind.PROJECT),
    /** 定期/不定期: an interval the manuals do not give (D09). */
    CUSTOM(CallbackKind.REGULAR);

    private final CallbackKind callback;

    PlanKind(CallbackKind callback) {
        this.callback = callback;
    }

    /** The kind of callback such a plan leads to. */
    public CallbackKind callback() {
        return callback;
    }
}
