package kefu.billing.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kefu.platform.casework.StoredEntry;
import org.hibernate.annotations.Immutable;

/** One line of the history of a paper; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "paper_entry")
class PaperEntry extends StoredEntry {

    /** For Hibernate. */
    protected PaperEntry() {}

    PaperEntry(Line line) {
        super(line);
    }
}
