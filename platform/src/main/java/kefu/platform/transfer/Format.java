package kefu.platform.transfer;

/** How rows are written: one record of RFC 4180 with a header before all, or one JSON object a line. UTF-8 both. */
public enum Format {
    CSV("text/csv"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
