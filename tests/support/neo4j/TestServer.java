import static org.neo4j.configuration.GraphDatabaseInternalSettings.cypher_size_hint_parameters;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.auth_max_failed_attempts;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.preallocate_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j for one test run: Bolt on the loopback address, nothing else.
 *
 * <p>Arguments: port, directory and, if passwords are wanted, the password of user "neo4j". Prints
 * READY once it answers. It ends when its standard input closes, so it cannot outlive its parent.
 */
public final class TestServer {
    private static volatile DatabaseManagementService server;

    public static void main(String[] args) {
        new Thread(TestServer::endWithParent, "end-with-parent").start();
        try {
            start(Integer.parseInt(args[0]), Path.of(args[1]), args.length > 2 ? args[2] : null);
            System.out.println("READY");
        } catch (Throwable fault) {
            for (var cause = fault; cause != null; cause = cause.getCause()) System.err.println(cause);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void start(int port, Path directory, String password) {
        var address = new SocketAddress("127.0.0.1", port);
        server = new DatabaseManagementServiceBuilder(directory)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                // neo4j:// clients are told this address and connect to it.
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(auth_enabled, password != null)
                // Otherwise three wrong passwords lock the user, and the tests disturb one another.
                .setConfig(auth_max_failed_attempts, 0)
                .setConfig(pagecache_memory, ByteUnit.mebiBytes(64))
                // Otherwise an empty server takes half a gigabyte of disk for its logs.
                .setConfig(preallocate_logical_logs, false)
                .setConfig(udc_enabled, false)
                // Otherwise a query is planned anew for each size of a list or a text that it is given. So it stays
                // in a server that is measured.
                .setConfig(cypher_size_hint_parameters, !Boolean.getBoolean("planOncePerQuery"))
                // Otherwise each stop waits ten seconds for clients that do not come.
                .setConfig(netty_server_shutdown_quiet_period, 0)
                .build();
        if (!server.database("neo4j").isAvailable(60_000))
            throw new IllegalStateException("The database \"neo4j\" does not become available.");
        if (password != null) setPassword(password);
    }

    /** A new server demands that the first login changes the password; a restarted one has it. */
    private static void setPassword(String password) {
        var system = server.database("system");
        boolean isNew = system.executeTransactionally(
                "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired",
                Map.of(),
                Result::hasNext);
        if (isNew)
            system.executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
    }

    /** Stops in order, but never hangs: without a parent nobody would notice. */
    private static void endWithParent() {
        try {
            while (System.in.read() != -1) {}
            if (server != null)
                CompletableFuture.runAsync(server::shutdown).get(15, TimeUnit.SECONDS);
        } catch (Exception fault) {
            fault.printStackTrace();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
