package kefu.callback;

/** Who works with callbacks (domain page on roles): those who call, and those who watch over them. */
public final class Roles {

    public static final String AGENT = "AGENT";
    public static final String CALLBACK_AGENT = "CALLBACK_AGENT";
    public static final String VIP_AGENT = "VIP_AGENT";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String CS_MANAGER = "CS_MANAGER";

    private Roles() {}
}
