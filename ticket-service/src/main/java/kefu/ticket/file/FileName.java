package kefu.ticket.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a file, fit to be saved under on any machine: no folders, no controls, no reversed writing, not too long. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    /** Nothing if nothing is left of it. */
    public static Optional<String> fit(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNFIT.matcher(name).replaceAll("_").replaceAll("^[\\s.]+|[\\s.]+$", "");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return Optional.of(shortened(name)).filter(left -> !left.isBlank() && !left.matches("_+"));
    }

    /** The end says what it is, so the middle goes. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        int kept = LONGEST - end.codePointCount(0, end.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + end;
    }

    /** To be saved, never shown in place (RFC 6266): a plain name for old readers, the true one for all others. */
    public static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return String.format(Locale.ROOT, "attachment; filename=\"%s\"; filename*=UTF-8''%s", plain, encoded);
    }
}
