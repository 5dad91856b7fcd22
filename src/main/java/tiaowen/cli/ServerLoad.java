package tiaowen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tiaowen.api.Links;
import tiaowen.model.Failure;

/** Asks a running server as many readers would. */
final class ServerLoad implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same addresses in each run. */
    private static final long SEED = 7;

    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param origin of the server: {@code http://127.0.0.1:7070}
     */
    ServerLoad(String origin) {
        this.origin = origin.replaceAll("/+$", "");
    }

    /** Addresses of the pages that search for these texts. */
    static List<String> searches(List<String> texts) {
        return texts.stream().map(Links::search).toList();
    }

    /**
     * Addresses of all that readers open: half of them searches, else texts, clauses, terms,
     * citations and suggestions, drawn from what the server has.
     */
    List<String> mixed(List<String> searched, int many) {
        var random = new Random(SEED);
        var texts = new ArrayList<String>();
        var clauses = new ArrayList<String>();
        for (var policy : json("/api/v1/policies").path("policies")) {
            texts.add(policy.path("url").asText());
            for (var edition : policy.path("editions")) {
                int clause = 1 + random.nextInt(Math.max(1, edition.path("clauses").asInt()));
                clauses.add(edition.path("url").asText() + "/tiao-" + clause);
            }
        }
        var terms = new ArrayList<String>();
        for (var term : json("/api/v1/glossary").path("terms"))
            terms.add(term.path("url").asText());
        var addresses = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            var text = searched.get(random.nextInt(searched.size()));
            addresses.add(
                    switch (random.nextInt(10)) {
                        case 0 -> drawn(texts, random, "/policies");
                        case 1 -> drawn(clauses, random, "/policies");
                        case 2 -> drawn(terms, random, "/glossary");
                        case 3 -> Links.cite(text);
                        case 4 -> "/api/v1/suggest?q=" + Links.encode(text);
                        default -> Links.search(text);
                    });
        }
        return addresses;
    }

    private static String drawn(List<String> from, Random random, String otherwise) {
        return from.isEmpty() ? otherwise : from.get(random.nextInt(from.size()));
    }

    private JsonNode json(String address) {
        try {
            return JSON.readTree(ask(address).body());
        } catch (IOException e) {
            throw new Failure("bench-http", origin + address + " 的回答不是 JSON。", e);
        }
    }

    /** Takes one answer to its end; one that says that the server failed ends the measurement. */
    void get(String address) {
        ask(address);
    }

    private HttpResponse<byte[]> ask(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(origin + address)).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() < 500) return answer;
            throw new Failure("bench-http", address + " 的回答是 " + answer.statusCode() + "。");
        } catch (IOException e) {
            throw new Failure("bench-http", "网页服务没有回答：" + origin + address + "。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("bench-http", "测量被中断。", e);
        } catch (IllegalArgumentException e) {
            throw new Failure("bench-http", origin + " 不是网址。请写成 http://127.0.0.1:7070。", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
