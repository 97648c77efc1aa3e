package kefu.platform.transfer;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What this service can import, by kind. */
@Singleton
class RowIntakes {

    private final Map<String, RowIntake> byKind;

    RowIntakes(@All List<RowIntake> all) {
        this.byKind = all.stream().collect(Collectors.toMap(RowIntake::kind, Function.identity()));
    }

    RowIntake of(String kind) {
        RowIntake found = byKind.get(kind);
        if (found == null) {
            throw new IllegalStateException("Nobody imports " + kind);
        }
        return found;
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }
}
