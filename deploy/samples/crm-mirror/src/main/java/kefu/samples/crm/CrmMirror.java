package kefu.samples.crm;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Logger;
import kefu.client.Kefu;
import kefu.client.Unreachable;

/**
 * Keeps a CRM and the customer files alike, in both directions, until it is ended; it may be ended at any moment, kill -9
 * included, and goes on where it was. Where both sides edited the same field, the CRM's edit is made on top.
 *
 * <pre>GATEWAY=http://127.0.0.1:8080 TOKEN=… java … kefu.samples.crm.CrmMirror FOLDER-OF-THE-CRM FOLDER-FOR-NOTES</pre>
 */
public final class CrmMirror {

    private static final Logger LOG = Logger.getLogger(CrmMirror.class.getName());

    private CrmMirror() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        URI gateway = URI.create(environment.getOrDefault("GATEWAY", "http://127.0.0.1:8080"));
        String token = Objects.requireNonNull(environment.get("TOKEN"), "TOKEN is not set");
        Kefu suite = Kefu.at(gateway, () -> token).speaking("en");
        Crm crm = new Crm(Path.of(arguments[0]));
        Notes notes = new Notes(Path.of(arguments[1]));
        Pull pull = new Pull(suite, crm, notes);
        Push push = new Push(suite, crm, notes);
        LOG.info("mirroring " + gateway + " and " + arguments[0]);
        pull.settle();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                push.once();
                pull.once("PT2S");
            } catch (Unreachable away) {
                LOG.warning(away.getMessage());
            }
        }
    }
}
