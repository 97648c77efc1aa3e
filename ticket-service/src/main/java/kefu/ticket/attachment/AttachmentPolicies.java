package kefu.ticket.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What may be attached to a ticket, as each house decides it. */
@ConfigMapping(prefix = "kefu.attachments")
public interface AttachmentPolicies {

    /** Of one file; the server takes no more than {@code quarkus.http.limits.max-body-size} in any case. */
    @WithDefault("20M")
    MemorySize largest();

    @WithDefault("100")
    int mostPerTicket();

    /** What was announced and not sent within so long is forgotten. */
    @WithDefault("24")
    int waitHours();

    /** True types, told by the content: pictures, recordings, office documents; nothing that runs when it is opened. */
    @WithDefault(
            "image/jpeg,image/png,image/gif,image/webp,image/bmp,image/tiff,image/heic,application/pdf,text/plain,text/csv,"
                    + "application/msword,application/vnd.ms-excel,application/vnd.ms-powerpoint,"
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                    + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                    + "application/vnd.openxmlformats-officedocument.presentationml.presentation,"
                    + "audio/mpeg,audio/vnd.wave,audio/ogg,audio/mp4,video/mp4,video/quicktime")
    List<String> types();
}
