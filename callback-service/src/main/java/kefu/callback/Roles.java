package kefu.callback;

/** Who works with callbacks (domain page on roles): those who call, those who watch over them, those who mend what customers complain of. */
public final class Roles {

    public static final String AGENT = "AGENT";
    public static final String CALLBACK_AGENT = "CALLBACK_AGENT";
    public static final String VIP_AGENT = "VIP_AGENT";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String CS_MANAGER = "CS_MANAGER";

    public static final String DEPT_MANAGER = "DEPT_MANAGER";
    public static final String CENTRE_ADMIN = "CENTRE_ADMIN";
    public static final String AUDIT = "AUDIT";
    public static final String GM = "GM";

    private Roles() {}
}
