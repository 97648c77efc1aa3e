package kefu.platform.identity;

/**
 * The keys that API clients' tokens are signed with, for the process that signs them: it has them at hand and need not ask
 * itself over the network. Everybody else reads {@code kefu.identity.machines.jwks}.
 */
public interface MachineKeys {

    /** The JWKS document, public halves only; never waits for anything. */
    String jwks();
}
