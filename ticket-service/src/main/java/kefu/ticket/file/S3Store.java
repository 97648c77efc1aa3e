package kefu.ticket.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Keeps files in a bucket of a service that speaks S3. The service answers a PUT only when the object is safe. */
final class S3Store implements FileStore {

    private final S3Client bucket;
    private final String name;

    private S3Store(S3Client bucket, String name) {
        this.bucket = bucket;
        this.name = name;
    }

    static S3Store of(FileConfig.S3 config) {
        S3ClientBuilder client = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(config.region()))
                .forcePathStyle(config.pathStyle());
        config.endpoint().ifPresent(client::endpointOverride);
        config.accessKey()
                .flatMap(key -> config.secretKey().map(secret -> AwsBasicCredentials.create(key, secret)))
                .map(StaticCredentialsProvider::create)
                .ifPresent(client::credentialsProvider);
        return new S3Store(client.build(), config.bucket());
    }

    @Override
    public void keep(UUID key, Path received) throws IOException {
        try {
            bucket.putObject(put -> put.bucket(name).key(key.toString()), RequestBody.fromFile(received));
        } catch (SdkException fault) {
            throw new IOException("The bucket did not take the file", fault);
        }
    }

    @Override
    public InputStream open(UUID key, long from, long length) throws IOException {
        try {
            String range = "bytes=" + from + "-" + (from + length - 1);
            return bucket.getObject(get -> get.bucket(name).key(key.toString()).range(range));
        } catch (SdkException fault) {
            throw new IOException("The bucket did not give the file", fault);
        }
    }

    @Override
    public void remove(UUID key) throws IOException {
        try {
            bucket.deleteObject(delete -> delete.bucket(name).key(key.toString()));
        } catch (SdkException fault) {
            throw new IOException("The bucket did not remove the file", fault);
        }
    }
}
