package kefu.ticket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.ticket.attachment.ContentDesk.Expected;
import kefu.ticket.file.Cabinet;
import kefu.ticket.file.Receipt;
import kefu.ticket.file.TrueType;
import kefu.ticket.ticket.TicketProblem;

/**
 * Takes the bytes of a file in, piece by piece and never as a whole: to the disk, checked there, to the store, and only then
 * to the ticket. No transaction is open while they come. Refused: more than allowed, other bytes than announced, a type that
 * is not allowed, a name that claims another one.
 */
@ApplicationScoped
class Upload {

    private final ContentDesk desk;
    private final Cabinet cabinet;
    private final AttachmentPolicies policies;

    Upload(ContentDesk desk, Cabinet cabinet, AttachmentPolicies policies) {
        this.desk = desk;
        this.cabinet = cabinet;
        this.policies = policies;
    }

    Attachment of(UUID ticketId, UUID id, InputStream body) {
        Expected expected = begin(ticketId, id, body);
        boolean kept = false;
        try (Receipt receipt =
                cabinet.receive(expected.blob(), body, policies.largest().asLongValue())) {
            asAnnounced(receipt, expected.announced());
            TrueType type = TrueType.of(receipt.file(), expected.announced().name());
            allowed(type);
            cabinet.keep(receipt);
            Attachment stored = desk.finish(ticketId, id, receipt, type);
            kept = true;
            return stored;
        } finally {
            if (!kept) {
                desk.giveUp(expected.blob());
            }
        }
    }

    /** Who is refused hears it after what he has sent was read away, or his connection would just break. */
    private Expected begin(UUID ticketId, UUID id, InputStream body) {
        try {
            return desk.begin(ticketId, id);
        } catch (Refusal refusal) {
            Receipt.drain(body);
            throw refusal;
        }
    }

    private static void asAnnounced(Receipt receipt, AttachmentView announced) {
        boolean sameSize = announced.size() == null || announced.size() == receipt.size();
        boolean same = announced.sha256() == null || announced.sha256().equals(receipt.sha256());
        if (!sameSize || !same) {
            throw CommonProblem.INVALID
                    .because("内容与登记的不一致", "What came is not what was announced")
                    .with("size", receipt.size())
                    .with("sha256", receipt.sha256())
                    .at("", sameSize ? "sha256" : "size", "与登记的不一致", "Is not as announced");
        }
    }

    private void allowed(TrueType type) {
        if (!policies.types().contains(type.mediaType())) {
            throw TicketProblem.ATTACHMENT_TYPE
                    .because("不接受此类文件", "Files of this type are not taken")
                    .with("found", type.mediaType())
                    .with("allowed", policies.types());
        }
        if (!type.asNamed()) {
            throw TicketProblem.ATTACHMENT_TYPE
                    .because("内容与文件名不符", "The content is not what the name says")
                    .with("found", type.mediaType());
        }
    }
}
