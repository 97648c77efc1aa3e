package kefu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/notes, notes:read",
        "HEAD, /api/v1/notes/7, notes:read",
        "POST, /api/v1/notes, notes:write",
        "PATCH, /api/v1/notes/7/parts/8, notes:write",
        "DELETE, /api/v1/notes/7, notes:write",
        "GET, /api/v1/reports/notes, reports:read",
        "GET, /notes, notes:read"
    })
    void theScopeFollowsFromMethodAndPath(String method, String path, String scope) {
        assertThat(Scopes.needed(method, path)).isEqualTo(scope);
    }
}
