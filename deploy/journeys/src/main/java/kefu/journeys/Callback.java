package kefu.journeys;

/** How a callback is made that finds the customer content. */
public final class Callback {

    private static final String SIGNATURE = "{'signedBy':'customer','documentRef':'HF-1'}";

    private Callback() {}

    /** The signed result of a callback whose customer is content. */
    public static Answer contentAndSigned(Person who, String callback) {
        return who.post(
                "/callbacks/" + callback + "/attempts",
                "{'outcome':'REACHED','identityVerified':true,'convenient':true,'accepted':true,'told':'result told',"
                        + "'answers':" + answers(who, callback) + ",'signature':" + SIGNATURE + "}");
    }

    private static String answers(Person who, String callback) {
        return switch (who.get("/callbacks/" + callback).ok().text("/kind")) {
            case "INITIAL" -> "{'salesperson':'good','whyUs':'near','shortcomings':'none','wishes':'none'}";
            case "PERIODIC", "PROJECT" -> "{'effectReached':true}";
            default -> "{}";
        };
    }
}
