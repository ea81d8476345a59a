package io.linkwright.cli.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.suite.PortCheck.Port;
import io.linkwright.localstack.FreePort;

class PortCheckTest {

    @Test
    void isContentWithFreePorts() {
        assertThatCode(() -> PortCheck.requireFree(List.of(new Port("gateway", FreePort.find())))).doesNotThrowAnyException();
    }

    @Test
    void namesEveryTakenPortAndWhoNeedsIt() throws IOException {
        try (ServerSocket one = taken(); ServerSocket two = taken()) {
            List<Port> ports = List.of(new Port("gateway", one.getLocalPort()), new Port("kafka", two.getLocalPort()),
                    new Port("keycloak", FreePort.find()));
            assertThatThrownBy(() -> PortCheck.requireFree(ports)).isInstanceOf(CliFailure.class)
                    .hasMessageContaining("Port " + one.getLocalPort() + ", needed by gateway, is taken")
                    .hasMessageContaining("Port " + two.getLocalPort() + ", needed by kafka, is taken")
                    .hasMessageContaining("--port-offset")
                    .hasMessageNotContaining("keycloak");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheProcessThatHasIt() throws IOException {
        try (ServerSocket socket = taken()) {
            List<Port> ports = List.of(new Port("gateway", socket.getLocalPort()));
            assertThatThrownBy(() -> PortCheck.requireFree(ports))
                    .hasMessageContaining("by process " + ProcessHandle.current().pid() + " (java)");
        }
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }
}
