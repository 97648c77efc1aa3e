package kefu.ticket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kefu.platform.timer.FiredTimer;
import kefu.platform.timer.TimerHandler;
import kefu.ticket.file.Cabinet;

/** Forgets files that were announced and never sent, and removes bytes no file refers to. */
@ApplicationScoped
class AttachmentTimer implements TimerHandler {

    static final String KIND = "attachment";
    static final String AWAITED = "awaited";
    static final String BYTES = "bytes";

    private final Attachments files;
    private final Cabinet cabinet;

    AttachmentTimer(Attachments files, Cabinet cabinet) {
        this.files = files;
        this.cabinet = cabinet;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        UUID owner = timer.owner();
        if (timer.name().equals(AWAITED)) {
            files.forget(owner);
            return;
        }
        // Whoever is about to refer to them needs this row, so he comes first or not at all.
        files.end(owner);
        if (!files.isKept(owner)) {
            cabinet.remove(owner);
        }
    }
}
