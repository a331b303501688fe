package org.offlabel.evidence.fetch.server;

import java.io.IOException;
import java.io.OutputStream;
import org.offlabel.evidence.fetch.server.LocalServer.Asked;

/** What a service may do instead of answering. */
public enum Mishap implements LocalServer.Script {
  TOO_MANY {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.send(
          out,
          429,
          "Content-Type: application/json\r\nRetry-After: 30\r\n",
          "{\"error\":\"API rate limit exceeded\",\"api-key\":\"x\"}");
    }
  },
  TOO_MANY_UNTIL {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.send(out, 429, "Retry-After: Sun, 01 Mar 2026 00:05:00 GMT\r\n", "");
    }
  },
  ERROR {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.send(out, 500, "Content-Type: text/html\r\n", "<h1>Server Error</h1>");
    }
  },
  UNAVAILABLE {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.send(out, 503, "Retry-After: soon\r\n", "");
    }
  },
  CUT_WITHIN {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.raw(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type(asked) + "\r\n");
      Replies.raw(out, "Content-Length: 5000\r\n\r\n{\"hitCount\":2");
    }
  },
  CUT_WITHOUT_LENGTH {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.raw(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type(asked) + "\r\n\r\n");
      Replies.raw(out, type(asked).endsWith("json") ? "{\"hitCount\":2,\"re" : "<a><b>");
    }
  },
  WRONG_LENGTH {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.raw(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type(asked) + "\r\n");
      Replies.raw(out, "Content-Length: 3\r\n\r\n{\"hitCount\":0,\"resultList\":{}}");
    }
  },
  GARBAGE {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.send(out, type(asked), "\u0000\u0001 not what was asked for <<<{{{");
    }
  },
  OTHER_JSON_OR_XML {
    @Override
    public void answer(Asked asked, OutputStream out) throws IOException {
      Replies.send(
          out, type(asked), type(asked).endsWith("json") ? "{\"a\":1}" : "<error>busy</error>");
    }
  },
  HUNG_UP {
    @Override
    public void answer(Asked asked, OutputStream out) {
      // Nothing is sent.
    }
  };

  private static String type(Asked asked) {
    return asked.path().endsWith(".fcgi") || asked.path().endsWith(".xml")
        ? "text/xml"
        : "application/json";
  }
}
