// SPDX-License-Identifier: EPL-2.0
package org.twister.engine.resources.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twister.engine.api.Caller;
import org.twister.engine.api.NativeService;
import org.twister.engine.api.ResourceAllocator;
import org.twister.engine.api.ResourceAllocator.Actor;
import org.twister.rpc.FaultCode;
import org.twister.rpc.ResourceService;
import org.twister.rpc.RpcException;

/** The service of test beds and SUTs: finds out who calls, checks that the request says what it must, and leaves the rest to the allocator. */
@Component(service = {NativeService.class, ResourceService.class})
public final class ResourceServiceComponent implements ResourceService, NativeService {

	private final ResourceAllocator allocator;

	@Activate
	public ResourceServiceComponent(@Reference ResourceAllocator allocator) {
		this.allocator = allocator;
	}

	@Override
	public Class<?> contract() {
		return ResourceService.class;
	}

	private static Actor actor() {
		return Actor.of(Caller.current());
	}

	private static <T> T given(T value, String field) throws RpcException {
		if (value == null) {
			throw new RpcException(FaultCode.BAD_REQUEST, "The field `" + field + "` is missing.");
		}
		return value;
	}

	@Override
	public List<ResourceInfo> list(ListResources request) throws RpcException {
		return allocator.list(actor(), given(request.root(), "root"));
	}

	@Override
	public ResourceInfo get(ResourceRef resource) throws RpcException {
		return allocator.find(actor(), given(resource.root(), "root"), given(resource.query(), "query"))
				.orElseThrow(() -> new RpcException(FaultCode.NOT_FOUND, "There is no resource `" + resource.query() + "`."));
	}

	@Override
	public ResourceInfo create(CreateResource r) throws RpcException {
		return allocator.create(actor(), given(r.root(), "root"), given(r.parent(), "parent"), given(r.name(), "name"), r.meta());
	}

	@Override
	public ResourceInfo set(SetResource r) throws RpcException {
		return allocator.set(actor(), given(r.root(), "root"), given(r.query(), "query"), given(r.meta(), "meta"), r.revision());
	}

	@Override
	public ResourceInfo rename(RenameResource r) throws RpcException {
		return allocator.rename(actor(), given(r.root(), "root"), given(r.query(), "query"), given(r.name(), "name"), r.revision());
	}

	@Override
	public void delete(DeleteResource r) throws RpcException {
		allocator.delete(actor(), given(r.root(), "root"), given(r.query(), "query"), r.branch());
	}

	@Override
	public Claim take(TakeResources r) throws RpcException {
		return allocator.take(actor(), given(r.resources(), "resources"), given(r.use(), "use"), r.lease(), r.queue());
	}

	@Override
	public Claim renew(RenewClaim r) throws RpcException {
		return allocator.renew(actor(), given(r.ticket(), "ticket"), r.lease());
	}

	@Override
	public void free(FreeClaim r) throws RpcException {
		allocator.free(actor(), given(r.ticket(), "ticket"));
	}

	@Override
	public List<Claim> claims() {
		return allocator.claims();
	}

	@Override
	public void importXml(TransferResources r) throws RpcException {
		allocator.importXml(actor(), given(r.root(), "root"), given(r.file(), "file"));
	}

	@Override
	public void exportXml(TransferResources r) throws RpcException {
		allocator.exportXml(actor(), given(r.root(), "root"), given(r.file(), "file"), r.early());
	}
}
