package kefu.samples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Account BEFORE = new Account("海河化工", "9112", "022-1", "1号", null);

    @Test
    void onlyWhatWasEditedTravels() {
        Difference edited = Difference.of(BEFORE, new Account("海河化工", "9112", null, "2号", null));
        assertThat(edited.fields().toString()).isEqualTo("{\"phone\":null,\"address\":\"2号\"}");
        assertThat(edited.onto(new Account("改名", "9112", "022-1", "1号", "化工")))
                .isEqualTo(new Account("改名", "9112", null, "2号", "化工"));
    }

    @Test
    void aMaskedValueIsNoNews() {
        CustomerFile masked = new CustomerFile("7", "C-1", null, "海河化工", "91****", "022****", "1号", null, true);
        assertThat(masked.account(BEFORE)).isEqualTo(BEFORE);
        assertThat(masked.key()).isEqualTo("C-1");
    }
}
