package kefu.ticket.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the store this deployment has chosen. */
@ApplicationScoped
class Stores {

    @Produces
    @ApplicationScoped
    FileStore chosen(FileConfig config) {
        return switch (config.store()) {
            case DIRECTORY -> new DirectoryStore(config.directory());
            case S3 -> S3Store.of(config.s3());
        };
    }
}
