package kefu.customer.secrecy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to a customer file for everything that belongs to one. A read through it is decided and logged exactly once; a
 * change through it holds the file, so that all changes of one customer follow one another.
 */
public interface Archive {

    /** Opens a part of the file for reading, or refuses: 403 for the role, 404 for the unknown and the hidden. */
    OpenedFile read(UUID customerId, ArchivePart part, @Nullable String purpose);

    /** Whether the caller may know of the file, without reading it; 404 otherwise. */
    void look(UUID customerId);

    /** Holds the file until the transaction ends; 404 where there is none the caller may see. */
    OpenedFile hold(UUID customerId);

    /** Holds the file on the suite's own behalf; false where there is none. */
    boolean holdForSystem(UUID customerId);

    /** Notes what is done with a file beside reading it here: it is borrowed, brought back, lost. */
    void note(UUID customerId, AccessOutcome outcome, @Nullable String purpose, @Nullable UUID request);

    /** Notes that something was refused; the note stays although everything else is undone. */
    void noteRefused(UUID customerId, @Nullable String purpose);

    /** Says that something belonging to the file has changed. */
    void touch(UUID customerId);

    boolean exists(UUID customerId);

    /** Whether there is such a file, or was one until it was destroyed. */
    boolean everExisted(UUID customerId);
}
