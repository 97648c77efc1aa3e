package kefu.samples.crm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import kefu.client.Kefu;
import kefu.client.Problem;
import kefu.client.Versioned;

/**
 * From the CRM into the suite. A new account becomes a file with the account's key as its external id; an edited one changes
 * the fields that were edited, on the version that was read. The idempotency key is made of what is meant, so that a program
 * that died after sending and before noting it down sends the same request again, and nothing happens twice.
 */
final class Push {

    private static final Logger LOG = Logger.getLogger(Push.class.getName());

    private final Kefu suite;
    private final Crm crm;
    private final Notes notes;

    Push(Kefu suite, Crm crm, Notes notes) {
        this.suite = suite;
        this.crm = crm;
        this.notes = notes;
    }

    /** Carries over everything that was edited. */
    void once() {
        for (String key : crm.keys()) {
            Account here = crm.find(key).orElseThrow();
            Notes.Alike before = notes.of(key).orElse(null);
            if (before == null) {
                open(key, here);
            } else if (!before.account().equals(here)) {
                change(key, before, here);
            }
        }
    }

    private void open(String key, Account account) {
        ObjectNode file = Kefu.JSON.valueToTree(account);
        file.put("kind", "ORGANISATION")
                .put("externalId", key)
                .put("dealings", "ORDINARY")
                .put("confidentialUntil", "2099-12-31");
        try {
            CustomerFile opened = suite.post("/customers", intent("open", key, file), file, CustomerFile.class)
                    .value();
            notes.alike(key, opened.id(), opened.account(account));
            LOG.info("opened " + opened.number() + " for " + key);
        } catch (Problem refused) {
            adopt(key, account, refused);
        }
    }

    /** Somebody else was faster with this external id; the next edit changes that file. */
    private void adopt(String key, Account account, Problem refused) {
        List<CustomerFile> known = refused.type().equals("/problems/external-id-taken")
                ? suite.all(
                        "/customers?externalId=" + URLEncoder.encode(key, StandardCharsets.UTF_8), CustomerFile.class)
                : List.of();
        if (known.isEmpty()) {
            LOG.warning("the suite does not open a file for " + key + ": " + refused.getMessage());
            return;
        }
        CustomerFile file = suite.get("/customers/" + known.getFirst().id() + "?purpose=CRM", CustomerFile.class)
                .value();
        notes.alike(key, file.id(), file.account(account));
    }

    private void change(String key, Notes.Alike before, Account here) {
        Difference edited = Difference.of(before.account(), here);
        try {
            Versioned<CustomerFile> read = suite.get("/customers/" + before.id() + "?purpose=CRM", CustomerFile.class);
            CustomerFile changed = suite.patch(
                            "/customers/" + before.id(),
                            intent("change", key + read.etag(), edited.fields()),
                            read.etag(),
                            edited.fields(),
                            CustomerFile.class)
                    .value();
            Account alike = changed.account(here);
            notes.coming(key, before.id(), alike);
            crm.put(key, alike);
            notes.alike(key, before.id(), alike);
            LOG.info("changed " + changed.number() + " from " + key);
        } catch (Problem refused) {
            // Stale: somebody changed it this very moment, and the next round sees his version.
            if (refused.status() != 412) {
                LOG.warning("the suite does not take the change of " + key + ": " + refused.getMessage());
            }
        }
    }

    private static String intent(String what, String key, ObjectNode body) {
        return UUID.nameUUIDFromBytes((what + key + body).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
