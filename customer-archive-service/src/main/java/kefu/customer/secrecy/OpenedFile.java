package kefu.customer.secrecy;

import java.util.UUID;

/**
 * A file somebody may look into.
 *
 * @param masked whether identifiers must be masked for him
 */
public record OpenedFile(UUID id, String number, boolean masked) {}
