package kefu.platform.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kefu.platform.web.AlongIndex;
import kefu.platform.web.Paging;

/** Reads cases and their histories page by page, the latest first, each along the index that leaves the fewest rows to test. */
final class CaseRows {

    private CaseRows() {}

    static <C extends StoredCase> List<C> list(
            CaseRegister<C> register, String process, Map<String, Object> wanted, Paging paging) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("process", process);
        all.putAll(wanted);
        return AlongIndex.newestFirst(register.rows(), register.type(), all, index(register, wanted), paging);
    }

    private static String index(CaseRegister<?> register, Map<String, Object> wanted) {
        for (CaseIndex own : register.table().indexes()) {
            if (wanted.containsKey(own.field())) {
                return own.name();
            }
        }
        String by = wanted.containsKey("state") ? "state" : wanted.containsKey("closed") ? "closed" : "process";
        return register.table().name() + "_" + by;
    }

    static List<? extends StoredEntry> history(CaseRegister<?> register, UUID caseId, Paging paging) {
        return AlongIndex.newestFirst(
                register.rows(),
                register.table().entries(),
                Map.of("caseId", caseId),
                register.table().name() + "_entry_case",
                paging);
    }
}
