package kefu.customer.stranger;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is named as a customer and has no file.
 *
 * @param eventType what told of him first; its first word is the service that took the id
 * @param subject what that was about: the invoice, the callback, the ticket
 * @param times how often he was named
 */
@Schema(name = "UnknownCustomer")
record StrangerView(
        UUID id,
        UUID customerId,
        String eventType,
        UUID subject,
        long times,
        Instant firstNamedAt,
        Instant lastNamedAt) {}
