#include "core/base/error.h"
#include "core/interpolation/compact/compact_interpolator.h"
#include "core/interpolation/compact/network.h"
#include "core/interpolation/flow/flow_interpolator.h"
#include "core/training/tensor_file.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::interpolation;

namespace {

// Smooth noise in [-1, 1] that moves by (dx, dy) whole pixels.
at::Tensor clouds(Size size, int dx, int dy) {
    at::manual_seed(3);
    constexpr int margin = 64;
    const at::Tensor noise =
        at::rand({1, 3, (size.height + 2 * margin) / 6, (size.width + 2 * margin) / 6}).mul_(2).sub_(1);
    const at::Tensor large =
        at::upsample_bicubic2d(noise, {size.height + 2 * margin, size.width + 2 * margin}, false);
    return large.narrow(2, margin - dy, size.height)
        .narrow(3, margin - dx, size.width)
        .clamp(-1, 1)
        .contiguous();
}

at::Tensor made(Interpolator& model, const at::Tensor& prev, const at::Tensor& next, const Rect& rect,
                double t) {
    const Options options;
    const Size frame{static_cast<int>(prev.size(3)), static_cast<int>(prev.size(2))};
    const at::Tensor guidance =
        model.estimateGuidance(at::avg_pool2d(prev, {4, 4}), at::avg_pool2d(next, {4, 4}), options);
    const ReadWindows windows = model.windows(rect, frame, guidance, t, options);
    const auto cut = [](const at::Tensor& picture, const Rect& window) {
        return picture.narrow(2, window.y, window.height).narrow(3, window.x, window.width);
    };
    return model.interpolate(
        {cut(prev, windows.prev), cut(next, windows.next), windows, rect, frame, guidance}, t, options);
}

}  // namespace

class TestCompactInterpolator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untrainedItIsFlow();
    void tilesAgreeWithTheWhole();
    void weightsComeBackFromAFile();
    void otherWeightsAreRefused();

private:
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return m_folder.filePath(name).toStdString();
    }
    // A network that does something: what training does to the last layer, at random.
    [[nodiscard]] compact::Network restless() const;

    c10::InferenceMode m_inferenceMode;
    QTemporaryDir m_folder;
};

compact::Network TestCompactInterpolator::restless() const {
    compact::Network network = compact::Network::fresh(5);
    at::manual_seed(9);
    for (auto& [name, tensor] : network.state()) {
        if (name.starts_with("leave")) {
            at::Tensor(tensor).normal_(0, 0.02);
        }
    }
    return network;
}

void TestCompactInterpolator::untrainedItIsFlow() {
    training::writeTensors(file("fresh"), compact::Network::fresh(1).state());
    const auto compact = compact::makeCompactInterpolator(file("fresh"));
    const auto flow = flow::makeFlowInterpolator();
    const at::Tensor prev = clouds({256, 192}, 0, 0);
    const at::Tensor next = clouds({256, 192}, 9, -4);
    const Rect all{0, 0, 256, 192};
    for (const double t : {0.5, 0.2}) {
        QVERIFY(at::equal(made(*compact, prev, next, all, t), made(*flow, prev, next, all, t)));
    }
}

void TestCompactInterpolator::tilesAgreeWithTheWhole() {
    training::writeTensors(file("restless"), restless().state());
    const auto compact = compact::makeCompactInterpolator(file("restless"));
    const at::Tensor prev = clouds({512, 448}, 0, 0);
    const at::Tensor next = clouds({512, 448}, 21, 6);
    const at::Tensor whole = made(*compact, prev, next, {0, 0, 512, 448}, 0.5);
    const Rect tile{128, 128, 256, 256};
    const int border = compact->traits().contextBorder;
    const at::Tensor part = made(*compact, prev, next, tile, 0.5);
    const at::Tensor difference = part.sub(whole.narrow(2, tile.y, tile.height).narrow(3, tile.x, tile.width))
                                      .narrow(2, border, tile.height - 2 * border)
                                      .narrow(3, border, tile.width - 2 * border);
    QVERIFY(difference.abs().max().item<double>() < 0.02);
}

void TestCompactInterpolator::weightsComeBackFromAFile() {
    const compact::Network network = restless();
    training::writeTensors(file("kept"), network.state());
    const at::Tensor input = at::rand({1, compact::inputChannels, 16, 24});
    QVERIFY(at::equal(network.forward(input), compact::Network::fromFile(file("kept")).forward(input)));
    QCOMPARE(network.forward(input).sizes(), (at::IntArrayRef{1, compact::outputChannels, 32, 48}));
}

void TestCompactInterpolator::otherWeightsAreRefused() {
    training::writeTensors(file("other"), {{"enter.weight", at::zeros({3, 3})}});
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(compact::Network::fromFile(file("other"))), Error);
}

QTEST_APPLESS_MAIN(TestCompactInterpolator)
#include "tst_compact_interpolator.moc"
