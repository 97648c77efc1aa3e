package kefu.ticket.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a ticket.
 *
 * @param mediaType what it really is, told by its content; known once it is stored
 * @param sha256 in hexadecimal; before it is stored what was announced
 */
record AttachmentView(
        UUID id,
        UUID ticketId,
        String name,
        Audience audience,
        AttachmentState state,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        String createdBy,
        Instant createdAt,
        @Nullable Instant storedAt) {}
