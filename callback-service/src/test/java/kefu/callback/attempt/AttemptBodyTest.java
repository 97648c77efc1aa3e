package kefu.callback.attempt;

import static kefu.callback.Callbacks.X;
import static kefu.callback.Callbacks.as;
import static kefu.callback.Callbacks.asked;
import static kefu.callback.Callbacks.attempt;
import static kefu.callback.Callbacks.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kefu.platform.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that say nothing sensible are refused with a pointer, and nothing is recorded. */
@QuarkusTest
class AttemptBodyTest {

    @BeforeEach
    void aMonday() {
        TestClock.set("2024-03-04T10:00:00+08:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/outcome",
                "{'outcome':'SLEPT'}|/outcome",
                "{'outcome':'BUSY','identityVerified':'yes'}|/identityVerified",
                "{'outcome':'BUSY','nextAt':'2024-03-04T09:00:00+08:00'}|/nextAt",
                "{'outcome':'BUSY','nextAt':'tomorrow'}|/nextAt",
                "{'outcome':'BUSY','nextAssignee':'x y'}|/nextAssignee",
                "{'outcome':'BUSY','colour':1}|/colour",
                "{'outcome':'REACHED','identityVerified':true}|/accepted",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'answers':{'x':1}}|/answers/x",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'answers':[1]}|/answers",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'signature':{}}|/signature/signedBy",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'signature':17}|/signature",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'newDemand':{'content':' '}}|/newDemand/content",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'nextAt':'2024-04-01T00:00:00Z'}|/nextAt",
                "{'outcome':'REACHED','identityVerified':true,'accepted':true,'signature':{'signedBy':'a','signedAt':'2024-03-05T00:00:00Z'}}|/signature/signedAt",
            })
    void aRecordThatSaysNothingSensibleIsRefused(String body, String pointer) {
        String callback = asked("RESULT", UUID.randomUUID(), "2024-03-05");
        attempt(X, callback, body.replace('\'', '"')).statusCode(422).body("errors.pointer", hasItem(pointer));
        assertThat(read(callback).getList("attempts")).isEmpty();
        assertThat(read(callback).getString("state")).isEqualTo("OPEN");
    }

    @Test
    void chineseAndEmojiSurvive() {
        String callback = asked("RESULT", UUID.randomUUID(), "2024-03-05");
        attempt(X, callback, "{\"outcome\":\"BUSY\",\"note\":\"𠮷野家 😀 忙\"}")
                .statusCode(201)
                .body("attempt.note", equalTo("𠮷野家 😀 忙"));
    }

    @Test
    void noCallerOutsideTheDeskRecordsAnything() {
        String callback = asked("RESULT", UUID.randomUUID(), "2024-03-05");
        as("9001", "SALES")
                .body("{\"outcome\":\"BUSY\"}")
                .post("/api/v1/callbacks/" + callback + "/attempts")
                .then()
                .statusCode(403)
                .body("allowedFor", hasItem("CALLBACK_AGENT"));
        attempt(X, UUID.randomUUID().toString(), "{\"outcome\":\"BUSY\"}").statusCode(404);
        attempt(X, "4711", "{\"outcome\":\"BUSY\"}").statusCode(404);
        assertThat(read(callback).getList("attempts")).isEmpty();
    }
}
