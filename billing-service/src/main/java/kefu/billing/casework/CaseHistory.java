package kefu.billing.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kefu.platform.casework.StoredEntry;
import org.hibernate.annotations.Immutable;

/** One line of a case's history; no column of it is ever updated. */
@Entity
@Immutable
@Table(name = "case_history")
public class CaseHistory extends StoredEntry {

    /** For Hibernate. */
    protected CaseHistory() {}

    public CaseHistory(Line line) {
        super(line);
    }
}
