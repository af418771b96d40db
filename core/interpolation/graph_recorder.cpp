#include "core/interpolation/graph_recorder.h"

#include <exception>
#include <utility>

#if __has_include(<ATen/accelerator/Graph.h>)
#define TESSERA_TORCH_RECORDS 1
#include <ATen/accelerator/Graph.h>
#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#endif

namespace tessera::interpolation {

#if defined(TESSERA_TORCH_RECORDS)
namespace {

class GraphRecorder final : public Recorder {
public:
    // `pool`: of the memory that recordings use while they run, which they share; not yet known for the first.
    GraphRecorder(c10::Device device, std::shared_ptr<c10::MempoolId_t> pool)
        : m_device(device),
          m_guard(device.type()),
          m_pool(std::move(pool)),
          m_graph(at::create_graph_impl(device.type())) {}

    // Nothing can be recorded on the stream that a device has by itself.
    std::vector<at::Tensor> record(const Operations& operations) override {
        const c10::Stream stream = m_guard.getStreamFromGlobalPool(m_device);
        c10::Event before(m_device.type());
        before.record(m_guard.getStream(m_device));
        before.block(stream);
        const c10::StreamGuard guard(stream);
        m_graph->capture_begin(*m_pool, at::GraphCaptureMode::ThreadLocal);
        std::vector<at::Tensor> results;
        try {
            results = operations();
        } catch (...) {
            try {
                m_graph->capture_end();
            } catch (const std::exception&) {  // says that the recording was broken off, which is known
            }
            throw;
        }
        m_graph->capture_end();
        *m_pool = m_graph->pool();
        return results;
    }

    void replay() override { m_graph->replay(); }

private:
    c10::Device m_device;
    c10::impl::VirtualGuardImpl m_guard;
    std::shared_ptr<c10::MempoolId_t> m_pool;
    std::unique_ptr<at::GraphImplInterface> m_graph;
};

}  // namespace
#endif

MakeRecorder recorderOf([[maybe_unused]] c10::Device device) {
#if defined(TESSERA_TORCH_RECORDS)
    if (!device.is_cpu() && at::has_graph_impl(device.type())) {
        return [device, pool = std::make_shared<c10::MempoolId_t>(0, 0)] {
            return std::make_unique<GraphRecorder>(device, pool);
        };
    }
#endif
    return {};
}

}  // namespace tessera::interpolation
