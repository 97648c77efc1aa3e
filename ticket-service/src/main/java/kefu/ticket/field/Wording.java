package kefu.ticket.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kefu.platform.text.Text;

/** What a field is called, for people in both languages. */
record Wording(
        @NotBlank @Size(max = 80) String zh,
        @NotBlank @Size(max = 80) String en) {

    static Wording of(Text text) {
        return new Wording(text.zh(), text.en());
    }

    Text text() {
        return Text.of(zh, en);
    }
}
