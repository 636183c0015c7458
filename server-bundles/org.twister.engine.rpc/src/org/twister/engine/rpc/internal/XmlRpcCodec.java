// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.rpc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.xmlrpc.XmlRpcException;
import org.apache.xmlrpc.XmlRpcRequest;
import org.apache.xmlrpc.XmlRpcRequestConfig;
import org.apache.xmlrpc.common.ServerStreamConnection;
import org.apache.xmlrpc.common.XmlRpcHttpRequestConfigImpl;
import org.apache.xmlrpc.common.XmlRpcStreamRequestConfig;
import org.apache.xmlrpc.parser.XmlRpcRequestParser;
import org.apache.xmlrpc.server.XmlRpcErrorLogger;
import org.apache.xmlrpc.server.XmlRpcStreamServer;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * XML in, XML out, by the library's stream server without its vendor extensions. Documents with a DTD are refused, and such that nest deeper than any sensible value.
 * What is called is decided by whoever uses it.
 */
final class XmlRpcCodec {

	private static final int MAX_DEPTH = 256;

	/** Makes a call. */
	@FunctionalInterface
	interface Target {
		Object call(String method, List<Object> arguments) throws XmlRpcException;
	}

	private final SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();

	XmlRpcCodec() {
		try {
			parsers.setNamespaceAware(true);
			parsers.setValidating(false);
			parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException("the XML parser of this Java lacks what is needed", e);
		}
	}

	/** Reads a request, has it answered and returns the answer. What is wrong with the request is answered with a fault. */
	byte[] answer(InputStream request, Target target) throws XmlRpcException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		XmlRpcHttpRequestConfigImpl config = new XmlRpcHttpRequestConfigImpl();
		config.setEncoding("UTF-8");
		new Server(target).execute(config, new Connection(request, answer));
		return answer.toByteArray();
	}

	private record Connection(InputStream in, OutputStream out) implements ServerStreamConnection {
		@Override
		public InputStream newInputStream() {
			return in;
		}

		@Override
		public OutputStream newOutputStream() {
			return out;
		}

		@Override
		public void close() {
			// the HTTP exchange is ended by its owner
		}
	}

	private record Request(XmlRpcRequestConfig getConfig, String getMethodName, List<?> parameters) implements XmlRpcRequest {
		@Override
		public int getParameterCount() {
			return parameters.size();
		}

		@Override
		public Object getParameter(int index) {
			return parameters.get(index);
		}
	}

	private final class Server extends XmlRpcStreamServer {

		Server(Target target) {
			setErrorLogger(new XmlRpcErrorLogger() {
				@Override
				public void log(String message, Throwable error) {
					// faults are answers; what deserves a line in the log was written where it happened
				}

				@Override
				public void log(String message) {
					// see above
				}
			});
			setHandlerMapping(name -> request -> target.call(name, arguments(request)));
		}

		private static List<Object> arguments(XmlRpcRequest request) {
			Object[] arguments = new Object[request.getParameterCount()];
			for (int i = 0; i < arguments.length; i++) {
				arguments[i] = request.getParameter(i);
			}
			return List.of(arguments);
		}

		@Override
		protected XmlRpcRequest getRequest(XmlRpcStreamRequestConfig config, InputStream stream) throws XmlRpcException {
			XmlRpcRequestParser parser = new XmlRpcRequestParser(config, getTypeFactory());
			try {
				XMLFilterImpl limited = new DepthLimit();
				limited.setParent(parsers.newSAXParser().getXMLReader());
				limited.setContentHandler(parser);
				limited.parse(new InputSource(stream));
			} catch (SAXException | ParserConfigurationException e) {
				throw new XmlRpcException(400, "The request is no XML-RPC call: " + e.getMessage(), e);
			} catch (IOException e) {
				throw new XmlRpcException(400, "The request cannot be read: " + e.getMessage(), e);
			}
			return new Request(config, parser.getMethodName(), parser.getParams() == null ? List.of() : parser.getParams());
		}
	}

	private static final class DepthLimit extends XMLFilterImpl {
		private int depth;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
			if (++depth > MAX_DEPTH) {
				throw new SAXException("elements are nested deeper than " + MAX_DEPTH);
			}
			super.startElement(uri, name, qualified, attributes);
		}

		@Override
		public void endElement(String uri, String name, String qualified) throws SAXException {
			depth--;
			super.endElement(uri, name, qualified);
		}
	}
}
