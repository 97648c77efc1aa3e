package kefu.platform.transfer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row that says what it is about: by the id its sender gave it, or by our own number, where it came from an export. */
public interface KnownRow {

    @Nullable
    String externalId();

    @Nullable
    String number();

    /** Everything it is known by; whoever calls it by our number in his own books has one name for it. */
    default Set<String> names() {
        Set<String> names = new HashSet<>();
        Optional.ofNullable(externalId()).ifPresent(names::add);
        Optional.ofNullable(number()).ifPresent(names::add);
        return names;
    }
}
