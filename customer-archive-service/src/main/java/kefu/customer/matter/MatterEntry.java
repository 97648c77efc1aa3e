package kefu.customer.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kefu.platform.casework.StoredEntry;
import org.hibernate.annotations.Immutable;

/** One line of the history of a matter; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "matter_entry")
class MatterEntry extends StoredEntry {

    /** For Hibernate. */
    protected MatterEntry() {}

    MatterEntry(Line line) {
        super(line);
    }
}
