package kefu.samples.crm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Logger;
import kefu.client.Kefu;
import kefu.client.Page;
import kefu.client.Problem;

/**
 * From the suite into the CRM: follows the change feed. The cursor is kept after what it stands for was done, so a change may
 * come twice and never not at all; taking it in twice makes no difference.
 */
final class Pull {

    private static final Logger LOG = Logger.getLogger(Pull.class.getName());

    private final Kefu suite;
    private final Crm crm;
    private final Notes notes;

    Pull(Kefu suite, Crm crm, Notes notes) {
        this.suite = suite;
        this.crm = crm;
        this.notes = notes;
    }

    /** Finishes what an end of the program left half done: what stands in the CRM is either side of it, or an edit of one. */
    void settle() {
        for (String key : crm.keys()) {
            Notes.Alike half = notes.of(key).orElse(null);
            if (half != null && half.coming() != null) {
                Difference ofOld = Difference.of(half.account(), crm.find(key).orElseThrow());
                Difference ofNew = Difference.of(half.coming(), crm.find(key).orElseThrow());
                Difference edited = ofOld.fields().size() < ofNew.fields().size() ? ofOld : ofNew;
                crm.put(key, edited.onto(half.coming()));
                notes.alike(key, half.id(), half.coming());
            }
        }
    }

    /** Takes in one page of changes, or waits a moment for one. */
    void once(String patience) {
        String from = notes.cursor();
        Page page = suite.page("/changes?types=customer.*&limit=100&wait=" + patience
                + (from == null ? "" : "&after=" + URLEncoder.encode(from, StandardCharsets.UTF_8)));
        page.items().stream()
                .map(change -> change.path("subject").asText())
                .distinct()
                .forEach(this::takeIn);
        if (page.next() != null && !page.next().equals(from)) {
            notes.reached(page.next());
        }
    }

    private void takeIn(String id) {
        CustomerFile file;
        try {
            file = suite.get("/customers/" + id + "?purpose=CRM", CustomerFile.class)
                    .value();
        } catch (Problem refused) {
            if (refused.status() != 404 && refused.status() != 403) {
                throw refused;
            }
            gone(id);
            return;
        }
        String key = notes.keyOf(id).orElse(file.key());
        Optional<Account> here = crm.find(key);
        Optional<Account> before = notes.of(key).map(Notes.Alike::account);
        Account there = file.account(before.or(() -> here).orElse(null));
        // Edited here meanwhile: the pushing side carries that over, field by field.
        boolean edited = here.isPresent() && before.isPresent() && !here.equals(before);
        notes.coming(key, id, there);
        crm.put(key, edited ? Difference.of(before.get(), here.get()).onto(there) : there);
        notes.alike(key, id, there);
        LOG.info("mirrored " + file.number() + " as " + key);
    }

    /** Destroyed, or no longer ours to know. */
    private void gone(String id) {
        notes.keyOf(id).ifPresent(key -> {
            crm.remove(key);
            notes.forget(key, id);
            LOG.info("forgot " + key);
        });
    }
}
