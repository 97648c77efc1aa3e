package kefu.customer.secrecy;

import java.util.Optional;
import java.util.UUID;

/** Who may read a file because his request to consult it was signed and granted (档案查阅, 003-篇10 6.7). */
public interface Consultations {

    /** The grant under which an operator may read a file today, if he has one. */
    Optional<Consultation> findGranted(UUID customerId, String operator);

    /** Says that the file was opened under a grant. */
    void viewed(UUID request);

    /**
     * A grant in force.
     *
     * @param purpose what it was asked for
     * @param inClear whether identifiers are shown, whatever his role
     */
    record Consultation(UUID request, String purpose, boolean inClear) {}
}
