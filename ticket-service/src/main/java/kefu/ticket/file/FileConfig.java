package kefu.ticket.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of this deployment are kept. */
@ConfigMapping(prefix = "kefu.files")
public interface FileConfig {

    /** A local (or mounted) directory, or a bucket of a service that speaks S3. */
    enum Kind {
        DIRECTORY,
        S3
    }

    @WithDefault("DIRECTORY")
    Kind store();

    /** Files are received here whatever the store; with DIRECTORY they stay here. Replicas share it in that case. */
    @WithDefault("${java.io.tmpdir}/kefu-files")
    Path directory();

    S3 s3();

    /** The bucket; without keys the provider's own chain is asked (role of the pod, profile, environment). */
    interface S3 {

        /** Of any service that speaks S3; the provider's own by default. */
        Optional<URI> endpoint();

        @WithDefault("cn-north-1")
        String region();

        @WithDefault("kefu-files")
        String bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** The bucket in the path instead of the host name, as most services other than the first one want it. */
        @WithDefault("false")
        boolean pathStyle();
    }
}
