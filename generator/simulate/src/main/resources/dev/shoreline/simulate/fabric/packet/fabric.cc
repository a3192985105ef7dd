// Packets through a fabric, with ns-3. The same for every fabric; it reads two tables from its folder:
//
//   topology.csv  link,a,b,rate_bps,delay_ps              nodes by name; a host has one link
//   flows.csv     flow,group,src,dst,rate_bps,packets,start_ps
//
// A flow sends packets of 9000 bytes, IP and UDP headers included, at a constant rate. Each packet takes
// one of the shortest ways, drawn anew at every switch. Queues are too long to overflow. For each group of
// flows it prints, as `name = number`:
//
//   GROUP_lost    packets sent and not received
//   GROUP_ns      mean time from the source's socket to the sink's (ns)
//   GROUP_p99_ns  what 99 of 100 packets do not exceed (ns)
//   GROUP_max_ns  longest such time (ns)
//   GROUP_gbps    IP payload received while all of its flows arrive, until the last packet (Gb/s)

#include "ns3/core-module.h"
#include "ns3/internet-module.h"
#include "ns3/network-module.h"
#include "ns3/point-to-point-module.h"
#include "ns3/traffic-control-module.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace ns3;

namespace {

const uint32_t kPacketBytes = 9000;
const uint32_t kHeaderBytes = 28;
const char kQueue[] = "1000000p";

struct Flow {
  std::string group;
  Ptr<Socket> socket;
  uint64_t packets = 0;
  Time gap;
};

struct Group {
  uint64_t sent = 0;
  std::vector<int64_t> latencies;                    // ps
  std::vector<std::pair<int64_t, size_t>> arrivals;  // ps, flow
};

std::vector<Flow> flows;
std::vector<std::string> order;
std::map<std::string, Group> groups;

typedef std::vector<std::string> Row;

// All rows but the first, which names the columns.
std::vector<Row> Rows(const char* name, size_t columns) {
  std::ifstream file(name);
  if (!file) {
    std::cerr << "cannot read " << name << "\n";
    std::exit(2);
  }
  std::vector<Row> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    Row row;
    std::string cell;
    while (std::getline(cells, cell, ',')) row.push_back(cell);
    if (row.size() != columns) {
      std::cerr << name << ": a row of " << row.size() << " cells\n";
      std::exit(2);
    }
    rows.push_back(row);
  }
  return rows;
}

void Send(size_t index, uint64_t left) {
  Flow& flow = flows[index];
  uint8_t payload[kPacketBytes - kHeaderBytes] = {};
  int64_t now = Simulator::Now().GetPicoSeconds();
  std::memcpy(payload, &now, sizeof now);
  flow.socket->Send(Create<Packet>(payload, sizeof payload));
  groups[flow.group].sent++;
  if (left > 1) Simulator::Schedule(flow.gap, &Send, index, left - 1);
}

void Receive(size_t index, Ptr<Socket> socket) {
  Group& group = groups[flows[index].group];
  int64_t now = Simulator::Now().GetPicoSeconds();
  while (Ptr<Packet> packet = socket->Recv()) {
    int64_t sent = 0;
    packet->CopyData(reinterpret_cast<uint8_t*>(&sent), sizeof sent);
    group.latencies.push_back(now - sent);
    group.arrivals.push_back({now, index});
  }
}

void Print(const std::string& name, Group& group) {
  std::vector<int64_t>& all = group.latencies;
  std::cout << name << "_lost = " << group.sent - all.size() << "\n";
  if (all.empty()) return;
  std::sort(all.begin(), all.end());
  double sum = 0;
  for (int64_t latency : all) sum += latency;
  std::cout << name << "_ns = " << sum / all.size() / 1e3 << "\n";
  std::cout << name << "_p99_ns = " << all[(all.size() - 1) * 99 / 100] / 1e3 << "\n";
  std::cout << name << "_max_ns = " << all.back() / 1e3 << "\n";
  std::map<size_t, int64_t> first;
  for (const auto& arrival : group.arrivals) first.insert({arrival.second, arrival.first});
  int64_t begin = 0;
  for (const auto& flow : first) begin = std::max(begin, flow.second);
  int64_t end = group.arrivals.back().first;
  uint64_t counted = 0;
  for (const auto& arrival : group.arrivals) counted += arrival.first > begin;
  if (end > begin) {
    std::cout << name << "_gbps = " << counted * kPacketBytes * 8e3 / (end - begin) << "\n";
  }
}

}  // namespace

int main() {
  Time::SetResolution(Time::PS);  // 9000 bytes last 45 ns at 1.6 Tb/s
  Config::SetDefault("ns3::Ipv4GlobalRouting::RandomEcmpRouting", BooleanValue(true));
  RngSeedManager::SetSeed(1);

  std::map<std::string, Ptr<Node>> nodes;
  std::map<std::string, Ipv4Address> address;
  InternetStackHelper internet;
  internet.SetIpv6StackInstall(false);
  Ipv4AddressHelper addresses("10.0.0.0", "255.255.255.252");
  for (const Row& row : Rows("topology.csv", 5)) {
    NodeContainer ends;
    for (const std::string& end : {row[1], row[2]}) {
      if (!nodes.count(end)) {
        nodes[end] = CreateObject<Node>();
        internet.Install(nodes[end]);
      }
      ends.Add(nodes[end]);
    }
    PointToPointHelper link;
    link.SetDeviceAttribute("DataRate", StringValue(row[3] + "bps"));
    link.SetDeviceAttribute("Mtu", UintegerValue(kPacketBytes));
    link.SetChannelAttribute("Delay", StringValue(row[4] + "ps"));
    link.SetQueue("ns3::DropTailQueue", "MaxSize", StringValue(kQueue));
    NetDeviceContainer devices = link.Install(ends);
    Ipv4InterfaceContainer interfaces = addresses.Assign(devices);
    TrafficControlHelper().Uninstall(devices);
    addresses.NewNetwork();
    address[row[1]] = interfaces.GetAddress(0);
    address[row[2]] = interfaces.GetAddress(1);
  }
  Ipv4GlobalRoutingHelper::PopulateRoutingTables();

  std::vector<Row> rows = Rows("flows.csv", 7);
  flows.resize(rows.size());
  for (size_t i = 0; i < rows.size(); i++) {
    const Row& row = rows[i];
    Flow& flow = flows[i];
    flow.group = row[1];
    if (!groups.count(flow.group)) order.push_back(flow.group);
    groups[flow.group];
    uint16_t port = 1024 + i;
    Ptr<Socket> sink = Socket::CreateSocket(nodes.at(row[3]), UdpSocketFactory::GetTypeId());
    sink->SetAttribute("RcvBufSize", UintegerValue(1 << 30));
    sink->Bind(InetSocketAddress(Ipv4Address::GetAny(), port));
    sink->SetRecvCallback([i](Ptr<Socket> socket) { Receive(i, socket); });
    flow.socket = Socket::CreateSocket(nodes.at(row[2]), UdpSocketFactory::GetTypeId());
    flow.socket->Connect(InetSocketAddress(address.at(row[3]), port));
    flow.packets = std::stoull(row[5]);
    flow.gap = PicoSeconds(int64_t(kPacketBytes * 8 * 1e12 / std::stod(row[4])));
    Simulator::Schedule(PicoSeconds(std::stoll(row[6])), &Send, i, flow.packets);
  }
  Simulator::Run();
  std::cout.precision(9);
  for (const std::string& name : order) Print(name, groups[name]);
  Simulator::Destroy();
  return 0;
}
