package kefu.ticket.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file really is: told by its first bytes, and by its name only where the name says more precisely what the bytes
 * allow (a .docx is a ZIP, a .csv is a text).
 *
 * @param mediaType such as {@code image/png}
 * @param asNamed whether the name claims the same
 */
public record TrueType(String mediaType, boolean asNamed) {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    public static TrueType of(Path file, String name) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            Metadata named = new Metadata();
            named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
            MediaType claimed = TYPES.detect(null, named);
            MediaType found = TYPES.detect(bytes, named).getBaseType();
            boolean asNamed = claimed.equals(MediaType.OCTET_STREAM) || agree(claimed.getBaseType(), found);
            return new TrueType(found.toString(), asNamed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean agree(MediaType claimed, MediaType found) {
        MediaTypeRegistry registry = TYPES.getMediaTypeRegistry();
        MediaType one = registry.normalize(claimed);
        MediaType other = registry.normalize(found);
        return one.equals(other) || registry.isSpecializationOf(one, other) || registry.isSpecializationOf(other, one);
    }
}
