package kefu.customer.matter;

import java.util.List;
import java.util.Map;
import kefu.customer.Roles;
import kefu.platform.identity.Caller;

/**
 * Who knows of a matter: customer service, which keeps the files, of every one; a department's manager of those of his
 * department; everybody else of those he opened himself. What somebody may not know of does not exist for him.
 */
record MatterSight(Caller caller) {

    private static final List<String> KEEPERS = List.of(
            Roles.SUPERVISOR,
            Roles.CS_MANAGER,
            Roles.INFO_CLERK,
            Roles.CUSTOMER_INFO_MANAGER,
            Roles.ARCHIVE_KEEPER,
            Roles.OFFICE,
            Roles.AUDIT,
            Roles.GM);

    boolean sees(Matter matter) {
        return caller.hasAny(KEEPERS)
                || matter.openedBy().equals(caller.operator())
                || ofDepartment() && String.valueOf(caller.department()).equals(matter.department());
    }

    /** What a list is narrowed to; nothing for those who see everything. */
    Map<String, Object> narrowing() {
        if (caller.hasAny(KEEPERS)) {
            return Map.of();
        }
        return ofDepartment()
                ? Map.of("department", String.valueOf(caller.department()))
                : Map.of("openedBy", caller.operator());
    }

    private boolean ofDepartment() {
        return caller.has(Roles.DEPT_MANAGER) && caller.department() != null;
    }
}
