package kefu.customer.file;

import kefu.customer.classification.CustomerClass;
import kefu.customer.secrecy.Confidentiality;
import kefu.customer.secrecy.Dealings;
import org.jspecify.annotations.Nullable;

/** Everything a file starts with. */
record Opening(
        String number,
        CustomerKind kind,
        String customerKey,
        CustomerClass customerClass,
        FileDetails details,
        @Nullable Dealings dealings,
        Confidentiality confidentiality,
        Reviews reviews) {}
