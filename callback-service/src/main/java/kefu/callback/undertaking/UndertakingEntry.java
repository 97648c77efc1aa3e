package kefu.callback.undertaking;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kefu.platform.casework.StoredEntry;
import org.hibernate.annotations.Immutable;

/** One line of the history of an undertaking; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "undertaking_entry")
class UndertakingEntry extends StoredEntry {

    /** For Hibernate. */
    protected UndertakingEntry() {}

    UndertakingEntry(Line line) {
        super(line);
    }
}
